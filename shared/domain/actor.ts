import type { OfficeId, StaffId } from './ids.ts';

export type Role = 'registrar' | 'handler' | 'head' | 'supervisor' | 'admin' | 'auditor';

/** Who acts. The citizen is not named here: who they are stands apart from the history. */
export type Actor =
  | { readonly kind: 'citizen' }
  | { readonly kind: 'staff'; readonly id: StaffId; readonly office: OfficeId; readonly roles: readonly Role[] }
  | { readonly kind: 'system'; readonly task: 'deliver' | 'escalate' | 'import' | 'recount' };
