import { Button } from 'antd';
import { useDesk } from '../shell/desk.ts';
import { importWords } from './words.ts';

/** What reads the list could not be fetched, or did not get to its end. */
export function Unread() {
  const { words, lang } = useDesk();
  return (
    <div className="notice" role="alert">
      <p>{importWords[lang].unread}</p>
      <Button onClick={() => location.reload()}>{words.failures.again}</Button>
    </div>
  );
}
