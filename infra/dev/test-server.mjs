import { chmodSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { download } from './download.mjs';
import { makeFolder } from './folder.mjs';
import { cache, onPath } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { runStep } from './run-step.mjs';
import { say, sayWhile } from './say.mjs';

const VERSION = '1.32.1';
const folder = join(cache, `temporal-test-server-${VERSION}`);
const executable = join(folder, 'temporal-test-server');

/**
 * Temporal's time-skipping test server: TEST_SERVER_PATH, the cache, the download that the SDK uses, or its Java
 * version from Maven Central.
 * @returns {Promise<string>} path of an executable that takes the port as its one argument
 */
export async function findTestServer() {
  if (process.env.TEST_SERVER_PATH) return process.env.TEST_SERVER_PATH;
  if (existsSync(executable)) return executable;
  const half = `${folder}.${process.pid}`;
  makeFolder(half);
  try {
    if (!(await fetchNative(half))) await resolveWithMaven(half);
    if (!existsSync(executable)) renameSync(half, folder);
    return executable;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

/** @param {string} into */
async function fetchNative(into) {
  say('Looking for the time-skipping test server, downloaded once');
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const info = await download(
    `https://temporal.download/temporal-test-server/default?arch=${arch}&platform=${process.platform}&format=tar.gz`,
  );
  if (!info) return false;
  const { archiveUrl, fileToExtract } = JSON.parse(info.toString());
  const archive = await download(archiveUrl);
  if (!archive) return false;
  writeFileSync(join(into, 'archive.tar.gz'), archive);
  await promisify(execFile)('tar', ['-xzf', 'archive.tar.gz', fileToExtract], { cwd: into });
  renameSync(join(into, fileToExtract), join(into, 'temporal-test-server'));
  rmSync(join(into, 'archive.tar.gz'));
  return true;
}

/** @param {string} into */
async function resolveWithMaven(into) {
  if (!onPath('mvn') || !onPath('java'))
    throw new Refusal(
      'No time-skipping test server found. Install Java 17 and Maven so that it can be fetched, or set TEST_SERVER_PATH.',
    );
  writeFileSync(join(into, 'pom.xml'), pom);
  const args = [
    '-B',
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${into}/lib`,
  ];
  const work = runStep({
    name: 'mvn',
    command: 'mvn',
    args: ['-f', join(into, 'pom.xml'), ...args],
    log: join(cache, 'test-server.log'),
  });
  await sayWhile('Fetching the time-skipping test server with Maven (about a minute, once)', work);
  const classPath = readdirSync(join(into, 'lib'))
    .sort()
    .map((jar) => `$here/lib/${jar}`)
    .join(':');
  writeFileSync(join(into, 'temporal-test-server'), wrapper(classPath));
  chmodSync(join(into, 'temporal-test-server'), 0o755);
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>no.samspor</groupId><artifactId>test-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version>
    </dependency>
    <!-- Without a logger to log to it says so three times at each start. -->
    <dependency>
      <groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version><scope>runtime</scope>
    </dependency>
  </dependencies>
</project>
`;

/** The SDK may pass more than the port; the server takes that alone. @param {string} classPath */
const wrapper = (classPath) => `#!/bin/sh
here=$(dirname "$0")
exec java -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "${classPath}" io.temporal.testserver.TestServer "$1"
`;
