import { Alert } from 'antd';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { adminWords } from './words.ts';

interface RefusalProps {
  readonly error: unknown;
  /** What others changed meanwhile, a sentence each. */
  readonly meanwhile?: readonly string[];
}

/** Why a change was not made, and what somebody else made of it meanwhile; what is typed stays. */
export function Refusal({ error, meanwhile = [] }: RefusalProps) {
  const { words, lang } = useDesk();
  const said = adminWords[lang];
  return (
    <>
      {Boolean(error) && (
        <div className="field">
          <Failure error={error} words={words} />
        </div>
      )}
      {meanwhile.length > 0 && (
        <div className="field">
          <Alert
            type="info"
            role="status"
            title={said.meanwhile}
            description={
              <ul>
                {meanwhile.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            }
          />
        </div>
      )}
    </>
  );
}
