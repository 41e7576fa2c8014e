import { Route, Switch } from 'wouter';
import { offeredTo, pages } from '../pages.tsx';
import { useDesk } from './desk.ts';
import { Nowhere } from './nowhere.tsx';

/** Which page stands at which address. Each is fetched when it is first opened. */
export function Places() {
  const { me } = useDesk();
  const routes = offeredTo(me.roles).flatMap((name) => pages[name].at.map((path: string) => ({ name, path })));
  return (
    <Switch>
      {routes.map(({ name, path }) => {
        const Page = pages[name].page;
        return (
          <Route key={name} path={path}>
            {(at: Readonly<Record<string, string | undefined>>) => <Page {...(at.number && { number: at.number })} />}
          </Route>
        );
      })}
      <Route>
        <Nowhere />
      </Route>
    </Switch>
  );
}
