/** Tells the server what became of an article, for its numbers (R26). Nobody waits for it, and nobody misses it. */
import type { PanelModel } from './panel-model';

export function articleIs(model: PanelModel, id: string, what: 'opened' | 'solved'): void {
  const { portal } = model.state.get();
  const path = `/portals/${encodeURIComponent(portal)}/articles/${encodeURIComponent(id)}/${what}`;
  model.rest.post(path, {}).catch(() => undefined);
}
