const Sequencer = require("@jest/test-sequencer").default;
const { statSync } = require("node:fs");

const kinds = [".browser.", ".built.", ".long.", "."];

/** Browser tests first, then the longest files: a worker that ends early then has small ones left to do. */
module.exports = class extends Sequencer {
  sort(tests) {
    const kind = (test) => kinds.findIndex((part) => test.path.includes(`${part}test.`));
    const size = (test) => statSync(test.path).size;
    return [...tests].sort((one, other) => kind(one) - kind(other) || size(other) - size(one));
  }
};
