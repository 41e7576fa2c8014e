import { Alert, Button } from 'antd';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { Refused } from '../api/answer.ts';
import { words } from '../words.ts';
import { forgetUnit, keptUnit } from './chosen-unit.ts';
import { Doorway } from './door.tsx';
import type { SignIn } from './sign-in.ts';

interface OutOfPostProps {
  readonly lang: Lang;
  readonly signIn: SignIn;
  /** Whether it was taken away while the desk stood open. */
  readonly hadOne: boolean;
  readonly error: unknown;
}

/** Somebody who is signed in but has no post here: whom to ask, and what is kept. */
export function OutOfPost({ lang, signIn, hadOne, error }: OutOfPostProps) {
  const { post, signIn: said } = words[lang];
  const chosen = keptUnit() !== undefined && error instanceof Refused && error.failure.code === 'not-your-unit';
  const elsewhere = () => {
    forgetUnit();
    location.assign('/desk');
  };
  return (
    <Doorway lang={lang}>
      <Alert type="warning" role="alert" title={hadOne ? post.taken : post.none} description={post.ask} />
      {hadOne && <p>{post.kept}</p>}
      <p className="ways">
        {chosen && (
          <Button type="primary" onClick={elsewhere}>
            {post.elsewhere}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{post.again}</Button>
        <Button onClick={() => void signIn.end()}>{said.out}</Button>
      </p>
    </Doorway>
  );
}
