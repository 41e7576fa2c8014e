import { holds } from './conditions.ts';
import { type Identity, identityOf, nameProperty } from './identity.ts';
import { resolve, type Scope } from './intrinsics.ts';
import { physicalName } from './names.ts';
import type { Place } from './place.ts';
import { secretPart } from './secrets.ts';
import type { Json, Resource, Template } from './template.ts';

/** A resource of the template, with what its intrinsic functions stand for in its place. */
export interface Deployed {
  readonly logicalId: string;
  readonly ref: string;
  readonly arn: string;
  readonly properties: Readonly<Record<string, Json>>;
}

/** The value of a secret, by its name and its properties. */
export type SecretOf = (name: string, properties: unknown) => string;

/** A template in a place: what its resources are called there, and what its intrinsic functions stand for. */
export class Deployment implements Scope {
  readonly #template: Template;
  readonly #place: Place;
  readonly #secretOf: SecretOf;
  readonly #identities = new Map<string, Identity>();

  constructor(template: Template, place: Place, secretOf: SecretOf) {
    this.#template = template;
    this.#place = place;
    this.#secretOf = secretOf;
  }

  /** All resources of a type whose condition holds. */
  resources(type: string): Deployed[] {
    return Object.entries(this.#template.Resources).flatMap(([logicalId, { Type, Properties }]) =>
      Type === type && this.exists(logicalId) ? [this.#deployed(logicalId, Properties)] : [],
    );
  }

  /** The resource of a type that `Ref` calls so. */
  named(type: string, ref: string): Deployed {
    const found = this.resources(type).find((candidate) => candidate.ref === ref);
    if (found === undefined) throw new Error(`${ref}: no ${type} of the template`);
    return found;
  }

  exists(logicalId: string): boolean {
    const { Condition } = this.#resource(logicalId);
    return Condition === undefined || this.condition(Condition);
  }

  outputs(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.#template.Outputs)
        .filter(([, { Condition }]) => Condition === undefined || this.condition(Condition))
        .map(([name, { Value }]) => [name, String(resolve(Value, this))]),
    );
  }

  ref(name: string): Json {
    const given = this.#place.parameters[name] ?? this.#template.Parameters[name]?.Default;
    if (given === undefined && name in this.#template.Parameters) throw new Error(`parameter ${name} has no value`);
    return given ?? this.#identity(name).ref;
  }

  attribute(logicalId: string, name: string): Json {
    const value = this.#identity(logicalId).attributes[name];
    if (value === undefined) throw new Error(`${logicalId}.${name}: this attribute is not known here`);
    return value;
  }

  condition(name: string): boolean {
    return holds(
      this.#template.Conditions[name] ?? null,
      (value) => resolve(value, this),
      (other) => this.condition(other),
    );
  }

  dynamic(service: string, reference: string): string {
    const secret = this.resources('AWS::SecretsManager::Secret').find(({ ref }) =>
      `${reference}:`.startsWith(`${ref}:`),
    );
    if (service !== 'secretsmanager' || secret === undefined) {
      throw new Error(`{{resolve:${service}:${reference}}}: not a secret of the template`);
    }
    const name = secret.ref.slice(secret.ref.lastIndexOf(':') + 1);
    return secretPart(this.#secretOf(name, secret.properties), reference.slice(secret.ref.length + 1));
  }

  #resource(logicalId: string): Resource {
    const found = this.#template.Resources[logicalId];
    if (found === undefined) throw new Error(`${logicalId}: neither a parameter nor a resource of the template`);
    return found;
  }

  #identity(logicalId: string): Identity {
    const known = this.#identities.get(logicalId);
    if (known) return known;
    const { Type, Properties } = this.#resource(logicalId);
    const given = Properties[nameProperty(Type) ?? ''];
    const name = given === undefined ? physicalName(logicalId, Type) : String(resolve(given, this));
    const identity = identityOf(Type, name, this.#place);
    this.#identities.set(logicalId, identity);
    return identity;
  }

  #deployed(logicalId: string, properties: Resource['Properties']): Deployed {
    const { ref, attributes } = this.#identity(logicalId);
    const resolved = (): Deployed['properties'] =>
      Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, resolve(value, this)]));
    return {
      logicalId,
      ref,
      arn: attributes.Arn ?? ref,
      get properties() {
        return resolved();
      },
    };
  }
}
