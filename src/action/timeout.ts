// A promise that is waited for only so long. What it stands for goes on unless it can be told to stop; the process ends without it.

/** The value of a promise, or `undefined` when `milliseconds` have passed. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  promise.catch(() => undefined); // when it fails after the time nobody else hears of it
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
