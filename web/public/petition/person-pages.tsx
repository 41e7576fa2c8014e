import type { VNode } from 'preact';
import { fieldName } from '../../../shared/i18n/fields.ts';
import { first, isNamed, natureIn } from '../../../shared/petition/questions.ts';
import { Area, Choices, Input } from './controls.tsx';
import type { PageProps } from './page.ts';
import { AddRow, RemoveRow, rowsIn } from './rows.tsx';

export function Identity({ w, typed, errors }: PageProps): VNode {
  return (
    <Choices
      path="identity"
      legend={<h1>{w.titles.identity}</h1>}
      chosen={first(typed, 'identity')}
      errors={errors}
      choices={w.identities}
    />
  );
}

export function Person({ lang, w, answers, typed, errors }: PageProps): VNode {
  const claim = natureIn(answers) === 'claim';
  const label = (field: string, needed: boolean) =>
    needed ? fieldName(field, lang) : w.optional(fieldName(field, lang));
  const own = (path: string) => ({ path, value: first(typed, path), errors });
  const email = (
    <Input
      {...own('email')}
      label={label('email', false)}
      hint={w.emailHint}
      attributes={{ inputmode: 'email', autocomplete: 'email' }}
    />
  );
  if (!isNamed(answers)) return email;
  return (
    <>
      <p>{claim ? w.claimNamed : w.keptApart}</p>
      <Input {...own('name')} label={label('name', true)} attributes={{ autocomplete: 'name', class: 'middle' }} />
      <Input
        {...own('idNumber')}
        label={label('idNumber', claim)}
        hint={w.idHint}
        attributes={{ autocomplete: 'off', class: 'middle' }}
      />
      <Input
        {...own('phone')}
        label={label('phone', claim)}
        hint={w.phoneHint}
        attributes={{ inputmode: 'tel', autocomplete: 'tel', class: 'middle' }}
      />
      <Input
        {...own('address')}
        label={label('address', false)}
        hint={w.addressHint}
        attributes={{ autocomplete: 'street-address' }}
      />
      {email}
    </>
  );
}

export function Alone({ w, answers, typed, errors }: PageProps): VNode {
  const { alone, several, agent } = w.ways;
  return (
    <Choices
      path="alone"
      legend={<h1>{w.titles.alone}</h1>}
      chosen={first(typed, 'alone')}
      errors={errors}
      choices={isNamed(answers) ? { alone, several, agent } : { alone, several }}
    />
  );
}

export function Together({ lang, w, typed, errors, speakers }: PageProps): VNode {
  const names = rowsIn(typed, 'representativeName');
  const phones = rowsIn(typed, 'representativePhone');
  const many = errors.find(({ path }) => path === 'representatives');
  return (
    <>
      <Input
        path="people"
        label={fieldName('people', lang)}
        hint={w.peopleHint}
        value={first(typed, 'people')}
        errors={errors}
        attributes={{ inputmode: 'numeric', autocomplete: 'off', class: 'short' }}
      />
      <fieldset
        id="representatives"
        tabindex={-1}
        class={many ? 'wrong' : undefined}
        aria-describedby={`representatives-hint${many ? ' representatives-error' : ''}`}
      >
        <legend>
          <h2>{w.speakers(speakers)}</h2>
        </legend>
        <p id="representatives-hint">{w.speakersNamed}</p>
        {many && (
          <p class="error" id="representatives-error">
            {many.text}
          </p>
        )}
        {names.map((name, i) => (
          <fieldset class="row">
            <legend>{w.speaker(i + 1)}</legend>
            <Input
              path={`representatives/${i}/name`}
              name="representativeName"
              label={fieldName('name', lang)}
              value={name}
              errors={errors}
              attributes={{ autocomplete: 'off', class: 'middle' }}
            />
            <Input
              path={`representatives/${i}/phone`}
              name="representativePhone"
              label={fieldName('phone', lang)}
              value={phones[i] ?? ''}
              errors={errors}
              attributes={{ inputmode: 'tel', autocomplete: 'off', class: 'middle' }}
            />
            {names.length > 1 && <RemoveRow at={i} label={w.remove(w.speaker(i + 1))} />}
          </fieldset>
        ))}
        {names.length < speakers && <AddRow label={w.moreSpeakers} />}
      </fieldset>
    </>
  );
}

export function Principal({ lang, w, typed, errors }: PageProps): VNode {
  const own = (path: string, name: string) => ({ path: `principal/${path}`, name, value: first(typed, name), errors });
  return (
    <>
      <Input
        {...own('name', 'principalName')}
        label={w.principalName}
        attributes={{ autocomplete: 'off', class: 'middle' }}
      />
      <Input
        {...own('idNumber', 'principalId')}
        label={w.optional(w.principalId)}
        hint={w.idHint}
        attributes={{ autocomplete: 'off', class: 'middle' }}
      />
      <Input
        {...own('phone', 'principalPhone')}
        label={w.optional(w.principalPhone)}
        hint={w.phoneHint}
        attributes={{ inputmode: 'tel', autocomplete: 'off', class: 'middle' }}
      />
      <Area {...own('mandate', 'mandate')} label={fieldName('mandate', lang)} hint={w.mandateHint} rows={3} />
    </>
  );
}
