import { Alert, Button } from 'antd';
import { Refused } from '../api/answer.ts';
import type { Words } from '../words.ts';

interface FailureProps {
  readonly error: unknown;
  readonly words: Words;
  readonly again?: (() => void) | undefined;
}

/** What happened, in the words of the server where it answered, and the way on. */
export function Failure({ error, words: { failures, signIn }, again }: FailureProps) {
  const failure = error instanceof Refused ? error.failure : undefined;
  const signedOut = failure?.code === 'signed-out';
  // The desk begins anew, which asks to sign in; drafts outlive it.
  const wayOn = signedOut ? () => location.reload() : again;
  const action = wayOn && (
    <Button size="small" onClick={wayOn}>
      {signedOut ? signIn.button : failures.again}
    </Button>
  );
  return <Alert type="warning" role="alert" title={failure?.detail ?? failures.unexpected} action={action} />;
}
