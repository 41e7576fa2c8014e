import type { VNode } from 'preact';
import { fieldName } from '../../../shared/i18n/fields.ts';
import { first, natureIn } from '../../../shared/petition/questions.ts';
import { REQUESTS_MAX, UNITS_MAX } from '../../../shared/schema/petition.ts';
import { Field } from '../field.tsx';
import { Area, Choices, Input, UnitSelect } from './controls.tsx';
import type { PageProps } from './page.ts';
import { AddRow, RemoveRow, rowsIn } from './rows.tsx';

export function About({ w, typed, errors }: PageProps): VNode {
  return (
    <Choices
      path="nature"
      legend={<h1>{w.titles.about}</h1>}
      hint={w.hints.about}
      chosen={first(typed, 'nature')}
      errors={errors}
      choices={w.natures}
    />
  );
}

export function AccusedPage({ lang, w, typed, errors, units }: PageProps): VNode {
  const rows = rowsIn(typed, 'accusedUnit');
  return (
    <>
      {rows.map((unit, i) => (
        <div class="row">
          <UnitSelect
            path={`accused/${i}/unit`}
            name="accusedUnit"
            label={i === 0 ? w.optional(w.accusedUnit(1)) : w.accusedUnit(i + 1)}
            value={unit}
            none={w.noUnit}
            {...{ errors, units, lang }}
          />
          {rows.length > 1 && <RemoveRow at={i} label={w.remove(w.accusedUnit(i + 1))} />}
        </div>
      ))}
      {rows.length < UNITS_MAX && <AddRow label={w.moreUnits} />}
      <Area
        path="accusedWords"
        label={w.optional(fieldName('accusedWords', lang))}
        hint={w.accusedHint}
        value={first(typed, 'accusedWords')}
        errors={errors}
        rows={3}
      />
    </>
  );
}

export function Where({ lang, w, answers, typed, errors, units }: PageProps): VNode {
  const place = fieldName('place', lang);
  return (
    <>
      <Input
        path="place"
        label={natureIn(answers) === 'suggestion' ? w.optional(place) : place}
        hint={w.placeHint}
        value={first(typed, 'place')}
        errors={errors}
        attributes={{ autocomplete: 'off' }}
      />
      <UnitSelect
        path="concerns"
        label={w.optional(fieldName('concerns', lang))}
        hint={w.concernsHint}
        value={first(typed, 'concerns')}
        none={w.noUnit}
        {...{ errors, units, lang }}
      />
    </>
  );
}

export function Facts({ lang, w, typed, errors }: PageProps): VNode {
  return (
    <>
      <Input
        path="title"
        label={fieldName('title', lang)}
        hint={w.titleHint}
        value={first(typed, 'title')}
        errors={errors}
        attributes={{ autocomplete: 'off' }}
      />
      <Area
        path="facts"
        label={fieldName('facts', lang)}
        hint={w.factsHint}
        value={first(typed, 'facts')}
        errors={errors}
        rows={10}
      />
    </>
  );
}

export function Requests({ w, typed, errors }: PageProps): VNode {
  const rows = rowsIn(typed, 'requests');
  return (
    <>
      {rows.map((request, i) => (
        <div class="row">
          <Area
            path={`requests/${i}`}
            name="requests"
            label={w.request(i + 1)}
            hint={i === 0 ? w.requestHint : undefined}
            value={request}
            errors={errors}
            rows={3}
            autofocus={errors.length === 0 && i > 0 && i === rows.length - 1 && request === ''}
          />
          {rows.length > 1 && <RemoveRow at={i} label={w.remove(w.request(i + 1))} />}
        </div>
      ))}
      {rows.length < REQUESTS_MAX && <AddRow label={w.moreRequests} />}
    </>
  );
}

export function Since({ lang, w, typed, errors, today }: PageProps): VNode {
  return (
    <>
      <Field path="happenedOn" label={w.optional(fieldName('happenedOn', lang))} hint={w.happenedHint} errors={errors}>
        {(ties) => (
          <input {...ties} type="date" class="short" name="happenedOn" value={first(typed, 'happenedOn')} max={today} />
        )}
      </Field>
      <Area
        path="tried"
        label={w.optional(fieldName('tried', lang))}
        hint={w.triedHint}
        value={first(typed, 'tried')}
        errors={errors}
        rows={6}
      />
    </>
  );
}
