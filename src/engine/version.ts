// The version of codefang, as reports and `--version` give it; equal to package.json's (a test checks it).

export const version = '0.1.0';
