import { Alert } from 'antd';
import { Refused } from '../api/answer.ts';
import { useDesk } from '../shell/desk.ts';
import { lawWords } from './law-words.ts';
import { Refusal } from './refusal.tsx';

/** What the server refused of a calendar or a policy, row by row. */
export function RefusedRows({ error }: { readonly error: unknown }) {
  const { lang } = useDesk();
  const problems = (error instanceof Refused && error.failure.problems) || [];
  if (problems.length === 0) return <Refusal error={error} />;
  const sentences = problems.map(({ messages }) => messages[lang === 'zh' ? 'zh-CN' : 'en']);
  return (
    <div className="field">
      <Alert
        type="warning"
        role="alert"
        title={lawWords[lang].refused}
        description={
          <ul>
            {sentences.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
