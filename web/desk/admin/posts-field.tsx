import { Button, Checkbox, Select } from 'antd';
import { useId } from 'react';
import type { Role } from '../../../shared/domain/actor.ts';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import { Choices } from '../forms/labelled.tsx';
import { type Desk, unitName, useDesk } from '../shell/desk.ts';
import { unitsLookedAfter } from './looked-after.ts';
import type { Posts } from './posts-text.ts';
import { staffWords } from './staff-words.ts';

const roles: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor'];

export function roleNames({ words }: Pick<Desk, 'words'>): { value: Role; label: string }[] {
  return roles.map((value) => ({ value, label: words.roles[value] }));
}

interface PostsFieldProps {
  readonly posts: Posts;
  readonly change: (posts: Posts) => void;
  readonly wrong: string | undefined;
}

/** The units somebody works in, each with roles of its own; the first is the one they come to when they sign in. */
export function PostsField({ posts, change, wrong }: PostsFieldProps) {
  const desk = useDesk();
  const said = staffWords[desk.lang];
  const at = useId();
  const options = unitsLookedAfter(desk).filter(({ closed }) => !closed);
  const free = options.filter(({ id }) => !posts.some(({ office }) => office === id));
  const put = (i: number, post: Posts[number]) => change(posts.map((each, j) => (i === j ? post : each)));
  const fresh = free[0];
  return (
    <>
      {posts.map((post, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a post has no name but its place
        <Choices key={i} id={`${at}${i}`} label={said.post(i + 1)} wrong={post.roles.length === 0 ? wrong : undefined}>
          <div className="any-of">
            <Select<OfficeId>
              className="one-of"
              aria-label={said.unit}
              value={post.office}
              showSearch={{ optionFilterProp: 'label' }}
              options={options
                .filter((each) => each.id === post.office || free.includes(each))
                .map(({ id, name }) => ({ value: id, label: name[desk.lang] }))}
              onChange={(office) => put(i, { ...post, office })}
            />
            <Checkbox.Group<Role>
              options={roleNames(desk)}
              value={post.roles}
              onChange={(held) => put(i, { ...post, roles: held })}
            />
            {posts.length > 1 && (
              <div>
                <Button size="small" onClick={() => change(posts.filter((each) => each !== post))}>
                  {said.drop(unitName(desk, post.office))}
                </Button>
              </div>
            )}
          </div>
        </Choices>
      ))}
      {fresh && (
        <p>
          <Button onClick={() => change([...posts, { office: fresh.id, roles: [] }])}>{said.another}</Button>
        </p>
      )}
    </>
  );
}
