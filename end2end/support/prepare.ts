import { Server } from "./server";

/**
 * Loads the demonstration alliances once; every worker then works on a copy, so that no
 * journey sees what another has changed.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  const folder = await Server.folder();
  const server = await Server.start(folder);
  await server.stop();
  process.env.CONSORTIA_TEMPLATE = folder;
  return () => Server.remove(folder);
}
