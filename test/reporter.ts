import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with one line that says how many tests passed and failed. */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    // An error outside every test is a failure, too; so is a file that could not be loaded.
    let failed = errors.length + modules.filter((module) => module.errors().length > 0).length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
      }
    }
    // After everything else that is still to be printed.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
