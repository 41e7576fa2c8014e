import { DynamoGateBook } from '../adapters/dynamo/gate-book.ts';
import { openCases } from './open-cases.ts';

/** The cases, and the gate that the public passes. */
export function openGate() {
  const cases = openCases();
  return { ...cases, gate: new DynamoGateBook(cases.table) };
}
