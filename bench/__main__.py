"""Prints every table in one sitting: ``python -m bench``."""

from bench import engine, window


def main() -> None:
    for title, rows in (("Machine", engine.machine()), ("Engine", engine.rows()), ("Window", window.rows())):
        print(f"\n{title}")
        for name, value in rows:
            print(f"  {name:66} {value:>14}")


if __name__ == "__main__":
    main()
