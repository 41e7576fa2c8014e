import type { VNode } from 'preact';
import { FILES_MAX } from '../../shared/domain/attachments.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { faultSentences } from '../../shared/i18n/file-faults.ts';
import { fileWords } from '../../shared/i18n/file-names.ts';
import type { UploadForm } from '../../shared/ports/file-shelf.ts';
import { idOf, type TrayFile } from '../../shared/ports/trays.ts';
import { codeOf, type Frame, Head, hrefOf } from './layout.tsx';
import { words } from './tray-words.ts';

export interface TrayPageProps {
  readonly tray: string;
  readonly held: readonly TrayFile[];
  /** It went with something, and is closed. */
  readonly sent: boolean;
  readonly form: UploadForm;
  readonly script: string;
  /** What became of the file that has just arrived. */
  readonly outcome?: TrayFile | undefined;
}

/** What a device offers first when it is asked for a file; what it is in truth, its content says. */
const ACCEPTED = 'image/*,audio/*,.heic,.pdf,.doc,.docx,.amr,.m4a';

/** The files that wait to be sent, and a form for the next one. It stands in a frame and works without a script. */
export function trayPage(frame: Frame, { tray, held, sent, form, script, outcome }: TrayPageProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const taken = held.flatMap((each) => (each.kind === 'taken' ? [each] : []));
  const refused = held.flatMap((each) => (each.kind === 'refused' ? [each] : []));
  const lost = outcome?.kind === 'refused' && !held.some((each) => idOf(each) === outcome.id) ? [outcome] : [];
  return (
    <Framed frame={frame} script={script}>
      <h1>{w.title}</h1>
      <p class="hint">{w.hint}</p>
      {outcome?.kind === 'taken' && (
        <p role="status" class="took">
          {w.taken(outcome.file.name || w.unnamed)}
        </p>
      )}
      {[...lost, ...refused].map(({ id, name, fault }) => (
        <section class="notice" aria-label={w.refused(name)}>
          <h2>{w.refused(name)}</h2>
          <p>{faultSentences[lang][fault]}</p>
          {fault !== 'not-arrived' && <Remove {...{ lang, tray, id }} label={w.dismiss} about={name} />}
        </section>
      ))}
      <p class="count">{w.held(taken.length)}</p>
      {taken.length > 0 && (
        <ul class="files">
          {taken.map(({ file }) => (
            <li>
              <span>
                <strong>{file.name || w.unnamed}</strong>
                <span class="hint">{fileWords(file, lang)}</span>
              </span>
              {!sent && <Remove {...{ lang, tray, id: file.id }} label={w.remove} about={file.name} />}
            </li>
          ))}
        </ul>
      )}
      {sent && <p>{w.sent}</p>}
      {!sent && taken.length >= FILES_MAX && <p>{w.full}</p>}
      {!sent && taken.length < FILES_MAX && <Upload {...{ lang, tray, form }} room={FILES_MAX - taken.length} />}
    </Framed>
  );
}

/** Posts straight to the store, which sends the browser back here; the file has to come last. */
function Upload({ lang, tray, form, room }: { lang: Lang; tray: string; form: UploadForm; room: number }): VNode {
  const w = words[lang];
  return (
    <form
      class="upload"
      method="post"
      action={form.url}
      enctype="multipart/form-data"
      data-tray={tray}
      data-room={room}
    >
      {Object.entries(form.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} autocomplete="off" />
      ))}
      {/* Before its label, so that a label that is the button shows the focus. */}
      <input id="file" type="file" name="file" accept={ACCEPTED} required />
      <label for="file">{w.choose}</label>
      <button type="submit">{w.add}</button>
    </form>
  );
}

function Remove(props: { lang: Lang; tray: string; id: string; label: string; about: string }): VNode {
  const { lang, tray, id, label, about } = props;
  return (
    <form method="post" action={hrefOf('/files/remove', lang)}>
      <input type="hidden" name="tray" value={tray} autocomplete="off" />
      <input type="hidden" name="id" value={id} autocomplete="off" />
      <button type="submit" aria-label={about ? `${label} ${about}` : undefined}>
        {label}
      </button>
    </form>
  );
}

export function trayFailure(frame: Frame, why: string, request: string): VNode {
  const w = words[frame.lang];
  return (
    <Framed frame={frame}>
      <section class="notice">
        <h1>{w.failed}</h1>
        <p>{why}</p>
        <p>{w.quote(request)}</p>
      </section>
    </Framed>
  );
}

type FramedProps = { frame: Frame; script?: string; children: unknown };

function Framed({ frame, script, children }: FramedProps): VNode {
  const { lang, reading } = frame;
  return (
    <html lang={codeOf(lang)} class={reading === 'easy' ? 'framed easy' : 'framed'}>
      <Head frame={frame} title={words[lang].title}>
        {script && <script src={script} defer />}
      </Head>
      <body>
        {/* Named, so that it is told apart from that of the page around it. */}
        <main aria-label={words[lang].title}>{children as VNode}</main>
      </body>
    </html>
  );
}
