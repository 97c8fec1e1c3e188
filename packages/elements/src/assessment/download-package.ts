import type { AssessmentPackage } from '@helhet/core';

/** Gives the worker a file with the package, under a name that says nothing about anyone. */
export function downloadPackage(given: AssessmentPackage, fileName: string): void {
  const text = JSON.stringify(given, null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
