// Files made in the page: nothing is fetched.

/** Makes a button give a file when it is pressed. */
export function offerDownload(button: HTMLElement, name: string, type: string, text: () => string): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    const address = URL.createObjectURL(new Blob([text()], { type }));
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
}
