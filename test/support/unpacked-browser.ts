import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';

/**
 * Before the first file of a test run: two that unpack the browser at once would write over the one that the other
 * starts. What a run that was stopped halfway has left is unpacked anew.
 */
export async function setup(): Promise<void> {
  const path = await chromium.executablePath();
  try {
    await promisify(execFile)(path, ['--version']);
  } catch {
    await rm(path);
    await chromium.executablePath();
  }
}
