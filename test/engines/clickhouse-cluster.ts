import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClickHouseLogLevel, createClient, type ClickHouseClient } from "@clickhouse/client";
import { freePort } from "./free-port";
import { until } from "./until";

/** Debian's clickhouse-server; what is without it is said by name. */
export const hasClickHouse = spawnSync("clickhouse-server", ["--version"]).error === undefined;

export interface ClickHouseServer {
  readonly address: string;
  readonly client: ClickHouseClient;
  /** As when the machine fails: nothing is tidied up. */
  kill(): Promise<void>;
}

export interface ClickHouseCluster {
  /** Each knows all of them as the cluster "firms". */
  readonly servers: readonly ClickHouseServer[];
  stop(): Promise<void>;
}

interface Ports {
  readonly http: number;
  readonly tcp: number;
}

/** Servers of this machine, each with a folder of its own, that form one cluster. */
export async function startClickHouse(count: number): Promise<ClickHouseCluster> {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-clickhouse-"));
  const ports: Ports[] = [];
  for (let index = 0; index < count; index++) ports.push({ http: await freePort(), tcp: await freePort() });
  const servers = await Promise.all(ports.map((own, index) => startServer(join(folder, String(index)), own, ports)));
  return {
    servers,
    stop: async () => {
      await Promise.all(servers.map((server) => server.kill()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(folder: string, own: Ports, all: readonly Ports[]): Promise<ClickHouseServer> {
  mkdirSync(folder);
  writeFileSync(join(folder, "config.xml"), configuration(folder, own, all));
  writeFileSync(join(folder, "users.xml"), users);
  const server = spawn("clickhouse-server", [`--config-file=${join(folder, "config.xml")}`], {
    cwd: folder,
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${own.http}`;
  const client = createClient({ url: address, request_timeout: 600_000, log: { level: ClickHouseLogLevel.OFF } });
  await until(async () => (await client.query({ query: "SELECT 1", format: "JSONEachRow" })).text(), server);
  return { address, client, kill: () => killed(server, client) };
}

async function killed(server: ChildProcess, client: ClickHouseClient): Promise<void> {
  await client.close();
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGKILL");
  await gone;
}

function configuration(folder: string, { http, tcp }: Ports, all: readonly Ports[]): string {
  const shards = all
    .map((one) => `<shard><replica><host>127.0.0.1</host><port>${one.tcp}</port></replica></shard>`)
    .join("");
  return `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database><mark_cache_size>100000000</mark_cache_size>
  <remote_servers><firms>${shards}</firms></remote_servers>
</yandex>`;
}

const users = `<yandex>
  <profiles><default><max_memory_usage>6000000000</max_memory_usage></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default><interval>
    <duration>3600</duration><queries>0</queries><errors>0</errors>
    <result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time>
  </interval></default></quotas>
</yandex>`;
