import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { StaffId } from '../../../shared/domain/ids.ts';
import { changePerson, createPerson, type Person } from '../api/operations.ts';
import { Labelled } from '../forms/labelled.tsx';
import { useDesk } from '../shell/desk.ts';
import { PostsField } from './posts-field.tsx';
import { type Posts, postsText } from './posts-text.ts';
import { Refusal } from './refusal.tsx';
import { staffWords } from './staff-words.ts';
import { useSaving } from './use-saving.ts';
import { useTyped } from './use-typed.ts';
import { adminWords } from './words.ts';

interface PersonFormProps {
  /** Whoever is changed; somebody new where there is nobody. */
  readonly kept: Person | undefined;
  readonly done: (saved?: string) => void;
}

type PersonLines = Pick<Person, 'id' | 'name' | 'posts'>;

/** Somebody, and where they work as what. */
export function PersonForm({ kept, done }: PersonFormProps) {
  const desk = useDesk();
  const { api, lang, me } = desk;
  const [said, common] = [staffWords[lang], adminWords[lang]];
  const at = useId();
  const { id, name, posts } = kept ?? { id: '' as StaffId, name: '', posts: [{ office: me.office.id, roles: [] }] };
  const { value: person, change, overtaken } = useTyped<PersonLines>({ id, name, posts });
  const [incomplete, setIncomplete] = useState(false);
  const { saving, wrongAt } = useSaving(
    () => {
      const { id: _, ...body } = person;
      if (!kept) return api.ask((asked, how) => createPerson({ ...asked, body: person }, how));
      return api.ask((asked, how) => changePerson({ ...asked, id, ifMatch: `"${kept.version}"`, body }, how));
    },
    (saved) => done(saved.name),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = person.posts.some(({ roles }) => roles.length === 0);
    setIncomplete(missing);
    if (!missing) saving.mutate();
  };
  const title = kept ? said.change(kept.name) : said.add;
  const shown = (value: unknown) => (typeof value === 'string' ? value : postsText(value as Posts, desk));
  const labels = { id: said.id, name: said.person, posts: said.posts };
  const line = (field: 'id' | 'name', label: string, hint?: string) => (
    <Labelled id={`${at}${field}`} label={label} hint={hint} wrong={wrongAt(`/${field}`)}>
      <Input
        id={`${at}${field}`}
        autoComplete="off"
        value={person[field]}
        onChange={({ target }) => change({ [field]: target.value })}
      />
    </Labelled>
  );
  return (
    <form onSubmit={submit} aria-label={title}>
      <h3>{title}</h3>
      <Refusal
        error={saving.error}
        meanwhile={overtaken.map(({ name, was, is }) => common.became(labels[name], shown(was), shown(is)))}
      />
      {!kept && line('id', said.id, said.idHint)}
      {line('name', said.person)}
      <PostsField
        posts={person.posts}
        change={(posts) => change({ posts })}
        wrong={incomplete ? said.rolesNeeded : wrongAt('/posts')}
      />
      <div className="ways">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {common.save}
        </Button>
        <Button onClick={() => done()}>{common.cancel}</Button>
      </div>
    </form>
  );
}
