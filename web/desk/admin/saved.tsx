import { Alert } from 'antd';

/** That a change is in force. */
export function Saved({ said }: { readonly said: string }) {
  return (
    <div className="field">
      <Alert type="success" role="status" title={said} />
    </div>
  );
}
