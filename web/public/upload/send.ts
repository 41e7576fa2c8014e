/** One attempt to bring a file to the store and have it looked at. */
export type Sent = 'answered' | 'broken';

interface Form {
  readonly id: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Steps {
  readonly sending: (percent: number) => void;
  readonly looking: () => void;
}

/** `answered`: taken or refused, which the tray itself says. `broken`: worth another attempt. */
export async function send(file: File, tray: string, steps: Steps): Promise<Sent> {
  try {
    const { id, url, fields } = await ask<Form>('upload', { tray });
    await post(file, url, fields, steps.sending);
    steps.looking();
    await ask('check-in', { tray, id });
    return 'answered';
  } catch {
    return 'broken';
  }
}

async function ask<Answer>(what: 'upload' | 'check-in', body: object): Promise<Answer> {
  const answer = await fetch(`/api/files/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const said = (await answer.json()) as Answer & { code?: string };
  // A file that is refused is an answer; one that did not arrive whole is not.
  const arrived = answer.ok || (answer.status === 422 && said.code !== 'file-not-arrived');
  if (!arrived) throw new Error(said.code ?? String(answer.status));
  return said;
}

/** By XMLHttpRequest: fetch does not tell how far it is. */
function post(
  file: File,
  url: string,
  { success_action_redirect: _, ...fields }: Form['fields'],
  sending: Steps['sending'],
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => sending(Math.floor((loaded / total) * 100));
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(String(request.status))));
    request.onerror = () => reject(new Error('broken'));
    request.open('POST', url);
    request.send(form);
  });
}
