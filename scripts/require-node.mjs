/* Written so that a Node of any age that knows modules can read it. */

const oldest = [20, 19];

/** Ends the process with one sentence when this Node is too old for the project. */
export function requireNode() {
  const parts = process.versions.node.split('.').map(Number);
  if (parts[0] > oldest[0] || (parts[0] === oldest[0] && parts[1] >= oldest[1])) return;
  console.error(
    `Helhet needs Node ${oldest.join('.')} or later, and this is Node ${process.versions.node}: install a newer one from your system or a version manager.`,
  );
  process.exit(1);
}
