import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/day.ts';
import { builtInSettings, type GateSettings } from '../../gate/settings.ts';
import type { GateBook } from '../../ports/gate-book.ts';
import { gateSettings } from '../../schema/gate-settings.ts';
import { cached } from '../cached.ts';
import type { Table } from './table.ts';

const countRow = z.object({ count: z.int() });
const settingsRow = z.object({ text: z.string() });
const SETTINGS = { pk: 'GATE', sk: 'SETTINGS' };

/** How long a function may go by the settings that it read last. */
const SETTINGS_CACHE_MS = 30_000;

/** Rows with a TTL. A key says which window it is of, so one that DynamoDB deletes late does no harm. */
export class DynamoGateBook implements GateBook {
  readonly #table: Table;
  readonly settings: () => Promise<GateSettings>;

  constructor(table: Table, settingsForMs = SETTINGS_CACHE_MS) {
    this.#table = table;
    this.settings = cached(() => this.#settings(), settingsForMs);
  }

  async take(key: string, most: number, until: Instant) {
    try {
      const { Attributes } = await this.#table.client.send(
        new UpdateCommand({
          TableName: this.#table.name,
          Key: countKey(key),
          UpdateExpression: 'ADD #count :one SET #ttl = :ttl',
          ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
          ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
          ExpressionAttributeValues: { ':one': 1, ':most': most, ':ttl': secondsAt(until) },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return countRow.parse(Attributes).count;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'full';
      throw error;
    }
  }

  async giveBack(key: string, until: Instant) {
    await this.#table.client.send(
      new UpdateCommand({
        TableName: this.#table.name,
        Key: countKey(key),
        UpdateExpression: 'ADD #count :less SET #ttl = :ttl',
        ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
        ExpressionAttributeValues: { ':less': -1, ':ttl': secondsAt(until) },
      }),
    );
  }

  async spend(proof: string, use: string, until: Instant) {
    try {
      await this.#table.client.send(
        new PutCommand({
          TableName: this.#table.name,
          Item: { pk: `PROOF#${proof}`, sk: 'PROOF', use, ttl: secondsAt(until) },
          ConditionExpression: 'attribute_not_exists(pk) OR #use = :use',
          ExpressionAttributeNames: { '#use': 'use' },
          ExpressionAttributeValues: { ':use': use },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async putSettings(settings: GateSettings) {
    const Item = { ...SETTINGS, text: JSON.stringify(settings) };
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item }));
  }

  async #settings(): Promise<GateSettings> {
    const { Item } = await this.#table.client.send(new GetCommand({ TableName: this.#table.name, Key: SETTINGS }));
    return Item ? gateSettings.parse(JSON.parse(settingsRow.parse(Item).text)) : builtInSettings;
  }
}

const countKey = (key: string) => ({ pk: `GATE#${key}`, sk: 'COUNT' });

/** Past its end by a minute, so that no clock that is a little behind counts from the beginning. */
const secondsAt = (until: Instant) => Math.floor(Date.parse(until) / 1000) + 60;
