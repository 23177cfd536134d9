import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A Consortia of its own for some tests: own data, free port, ended by its id. */
export class Server {
  private constructor(
    readonly url: string,
    readonly data: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts the program on a data folder and waits until it says where it listens. */
  static async start(data: string): Promise<Server> {
    const program = process.env.CONSORTIA_BINARY;
    if (!program) throw new Error("CONSORTIA_BINARY must name the built program");
    const child = spawn(program, ["serve", "--demo", "--data-dir", data, "--listen", "127.0.0.1:0"], {
      cwd: root,
      env: { ...process.env, LEPTOS_SITE_ROOT: process.env.CONSORTIA_SITE ?? path.join(root, "target/site") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const url = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        said += chunk.toString();
        const found = said.match(/http:\/\/127\.0\.0\.1:\d+/);
        if (found) resolve(found[0]);
      };
      child.stdout?.on("data", listen);
      child.stderr?.on("data", listen);
      child.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    });
    return new Server(url, data, child);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGTERM");
    await ended;
  }

  /** A new empty folder for data. */
  static folder(): Promise<string> {
    return mkdtemp(path.join(tmpdir(), "consortia-end2end-"));
  }

  static remove(folder: string): Promise<void> {
    return rm(folder, { recursive: true, force: true });
  }
}
