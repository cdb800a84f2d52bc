function echo(...all: unknown[]): void {}
