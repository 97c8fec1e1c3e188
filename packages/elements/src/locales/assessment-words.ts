/** What the whole workflow says round its parts. */
export interface AssessmentWords {
  readonly label: string;
  readonly caseRef: string;
  readonly language: string;
  readonly navigation: string;
  readonly places: Readonly<Record<'family' | 'overview' | 'interview' | 'handing-over', string>>;
  readonly back: string;
  readonly empty: string;
  readonly loading: string;
  readonly unreachable: { readonly heading: string; readonly text: string; readonly retry: string };
  readonly refused: { readonly heading: string; readonly text: string };
  readonly couldNotOpen: string;
  readonly logIssues: string;
  readonly handOver: {
    readonly heading: string;
    readonly lead: string;
    readonly done: (done: number, total: number) => string;
    readonly unfinished: string;
    readonly unsaved: string;
    readonly send: string;
    readonly sent: string;
    readonly download: string;
    readonly downloadHelp: string;
    /** Without a name or a case reference: file names are seen by others. */
    readonly fileName: string;
  };
}
