/** What a browser needs to run anywhere, as root too, without calling home. */
export declare const browserArguments: readonly string[];
/** Finds a browser that is installed, or `null`. */
export declare function findBrowser(): string | null;
