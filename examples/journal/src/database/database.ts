/** Something that runs SQL: a database, or one transaction on it. */
export interface Queries {
  /** Runs one statement with `$1`, `$2` … and gives its rows. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs several statements without parameters. */
  script(sql: string): Promise<void>;
}

/** A PostgreSQL database, wherever it runs. */
export interface Database extends Queries {
  /** Runs `work` in one transaction; what it did is durable when this resolves, undone when it rejects. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Where the data lies, for people; no password. */
  readonly place: string;
  close(): Promise<void>;
}
