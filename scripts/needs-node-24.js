/** Loaded first by the npm scripts: one clear sentence where the machine's own Node is too old and the one that npm installs is missing. */
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`Followthrough runs on Node 24, which "npm ci" installs beside it; this is Node ${process.versions.node}. Run "npm ci" again, without --ignore-scripts.\n`);
  process.exit(1);
}
