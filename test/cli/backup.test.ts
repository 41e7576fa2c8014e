import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { type SmallStack, smallStack } from './small-stack.ts';

/** docs/runbooks/backup.md, on this machine. */

let stack: SmallStack;
let number: CaseNumber;
let file: string;
beforeEach(async () => {
  stack = await smallStack('2026-03-02');
  number = await stack.office.route();
  file = join(stack.folder, 'backup.jsonl.gz');
});
afterEach(() => stack.stop());

const key = (sk: string, pk = `CASE#${number}`) => ({ TableName: stack.table.name, Key: { pk, sk } });
const remove = (sk: string) => stack.table.client.send(new DeleteCommand(key(sk)));
const backedUp = async () => expect((await stack.huiyin('backup', file)).code).toBe(0);

describe('a backup', () => {
  it('brings everything back into an empty table, sound, and changes nothing when it is run again', async () => {
    const Item = {
      pk: 'ODD',
      sk: 'ROW',
      text: 'line\u2028end\n',
      bytes: new Uint8Array([0, 255, 10]),
      B: { deep: 1.5 },
    };
    await stack.table.client.send(new PutCommand({ TableName: stack.table.name, Item }));
    await backedUp();
    const { rows } = JSON.parse((await stack.huiyin('backup', `${file}.2`, '--json')).out);
    const copy = await readFile(file);
    await stack.stop();

    stack = await smallStack('2026-03-02');
    file = join(stack.folder, 'backup.jsonl.gz');
    await writeFile(file, copy);
    const { alreadyThere, written } = JSON.parse((await stack.huiyin('restore', file, '--json')).out);
    expect(alreadyThere + written).toBe(rows);
    expect(await stack.huiyin('verify')).toMatchObject({ code: 0, out: '核验了 1 件，全部完好。' });
    expect((await stack.table.client.send(new GetCommand(key('ROW', 'ODD')))).Item).toEqual(Item);
    expect(JSON.parse((await stack.huiyin('restore', file, '--json')).out)).toEqual({ written: 0, alreadyThere: rows });
  });

  it('is for its owner alone, and never written over', async () => {
    await backedUp();
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await stack.huiyin('backup', file)).toMatchObject({ code: 2, err: [expect.stringContaining('没有覆盖')] });
  });

  it('of which a part is missing, or was changed, is not used at all', async () => {
    await backedUp();
    const whole = await readFile(file);
    const text = gunzipSync(whole).toString();
    await remove('HEAD');
    const spoilt = {
      cut: whole.subarray(0, whole.length / 2),
      shortened: gzipSync(text.slice(0, text.lastIndexOf('{"rows"'))),
      changed: gzipSync(text.replace('housing', 'transport')),
      other: Buffer.from('nothing of the kind'),
    };
    for (const [name, content] of Object.entries(spoilt)) {
      await writeFile(`${file}.${name}`, content);
      const said = await stack.huiyin('restore', `${file}.${name}`);
      expect(said).toMatchObject({ code: 2, err: [expect.stringContaining('不是完整的备份')] });
    }
    expect((await stack.table.client.send(new GetCommand(key('HEAD')))).Item).toBeUndefined();
    expect((await stack.huiyin('restore', `${file}.none`)).err).toEqual([expect.stringContaining('没有文件')]);
    const said = await stack.huiyin('backup', `${file}.none`, '--table', 'elsewhere');
    expect(said.err).toEqual([expect.stringContaining('没有表 elsewhere')]);
    await expect(stat(`${file}.none`)).rejects.toThrow('ENOENT');
  });
});

describe('one case of a backup', () => {
  const putBack = () => stack.huiyin('restore', file, '--case', number);

  it('that is lost comes back, and nothing else with it', async () => {
    const other = await stack.office.submit();
    await backedUp();
    for (const sk of ['EVENT#00000001', 'EVENT#00000002', 'EVENT#00000003', 'HEAD']) {
      await remove(sk);
      await stack.table.client.send(new DeleteCommand(key(sk, `CASE#${other}`)));
    }
    expect(await putBack()).toMatchObject({ code: 0, out: expect.stringContaining('核验完好') });
    expect((await stack.table.client.send(new GetCommand(key('HEAD', `CASE#${other}`)))).Item).toBeUndefined();
  });

  it('that somebody changed is as it was, without what they added', async () => {
    await backedUp();
    const { client } = stack.table;
    const forged = { UpdateExpression: 'SET #e = :e', ExpressionAttributeNames: { '#e': 'event' } };
    await client.send(
      new UpdateCommand({ ...key('EVENT#00000002'), ...forged, ExpressionAttributeValues: { ':e': '{}' } }),
    );
    await client.send(new PutCommand({ TableName: stack.table.name, Item: { ...key('EVENT#00000009').Key } }));
    expect((await stack.huiyin('verify', number)).code).toBe(1);
    expect((await putBack()).code).toBe(0);
    expect((await stack.huiyin('verify', number)).code).toBe(0);
  });

  it('that holds is left alone: no file takes back what happened since', async () => {
    await backedUp();
    const said = await putBack();
    expect(said).toMatchObject({ code: 2, err: [expect.stringContaining('完好，没有恢复')] });
  });

  it('that is not in the backup is said not to be', async () => {
    await backedUp();
    const said = await stack.huiyin('restore', file, '--case', 'WX2020000001', '--lang', 'en');
    expect(said).toMatchObject({ code: 2, err: [expect.stringContaining('There is no case WX2020000001')] });
  });
});
