/**
 * Roles and database of the product: `samspor_owner` owns the database and migrates it, `samspor_app` is what API
 * and worker sign in as; what it may do is granted by the migrations. Harmless when repeated.
 * @param {string} url superuser's connection string
 * @param {{ owner: string, app: string }} passwords
 */
export async function prepareDatabase(url, passwords) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await giveRole(client, 'samspor_owner', passwords.owner);
    await giveRole(client, 'samspor_app', passwords.app);
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'samspor'`);
    if (rowCount === 0) await client.query('CREATE DATABASE samspor OWNER samspor_owner');
  } finally {
    await client.end();
  }
}

/** @param {import('pg').Client} client @param {string} role @param {string} password */
async function giveRole(client, role, password) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const name = client.escapeIdentifier(role);
  await client.query(`${verb} ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}
