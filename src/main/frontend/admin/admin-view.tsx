/** The frame of every page: pages at the left, one of them at the right, what is not saved yet at the foot (ux.md 7). */
import * as say from 'guichet:messages';
import { useEffect, useRef } from 'preact/hooks';
import { Strip } from '../shared/strip';
import { useStore } from '../shared/store';
import { useAdmin } from './admin';
import { FaultSummary } from './fault-summary';
import { Navigation } from './navigation';
import { PageHead } from './page-head';
import { type Page, pagesOf } from './pages';
import { SaveBar } from './save-bar';
import { StaleBanner } from './stale-banner';

export function AdminView() {
  const { place, where } = useAdmin();
  const pages = pagesOf(place.project);
  const { page: wanted } = useStore(where);
  const page = pages.find(({ id }) => id === wanted) ?? pages[0];
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // Who presses a link wants the page; who is led to a setting gets that.
    if (!first.current && !where.get().path) title.current?.focus();
    first.current = false;
  }, [page?.id]);

  if (!page) return null;
  return (
    <div class="admin" lang={say.locale}>
      <Navigation pages={pages} now={page} />
      <section class="admin__main" aria-label={page.title}>
        <PageHead page={page} title={title} />
        <StaleBanner pages={pages} />
        <FaultSummary pages={pages} now={page} />
        <Content key={page.id} View={page.View} />
      </section>
      <SaveBar pages={pages} />
    </div>
  );
}

/** Once there is something to show and to change. */
function Content({ View }: Pick<Page, 'View'>) {
  const { draft, place } = useAdmin();
  const { loaded, failed } = useStore(draft.state);
  if (loaded) return <View />;
  if (!failed) return <div class="admin__soon g-soon" aria-busy="true" />;
  const login = `${place.contextPath}/login.jsp?os_destination=${encodeURIComponent(
    location.pathname.slice(place.contextPath.length) + location.search,
  )}`;
  return (
    <div role="alert">
      <Strip
        tone="danger"
        icon="warning"
        acts={[
          failed.loggedOut
            ? { word: say.adminLogin, href: login }
            : { word: say.retry, press: () => void draft.load() },
        ]}
      >
        {failed.message || say.adminLoadFailed}
      </Strip>
    </div>
  );
}
