// The history: every answer with its pictures and settings, in this browser's IndexedDB.

const NAME = "aquatint";
const STORE = "prints";

export class History {
  #database;

  async open() {
    this.#database = await new Promise((resolve, reject) => {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore(STORE, { keyPath: "key" }).createIndex("created", "created");
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
      asked.onblocked = () => reject(new Error("blocked"));
    });
    return this;
  }

  /** Every print, the newest first. */
  all() {
    return this.#do("readonly", (store) => store.index("created").getAll())
      .then((found) => found.reverse());
  }

  put(print) {
    return this.#do("readwrite", (store) => store.put(print));
  }

  delete(key) {
    return this.#do("readwrite", (store) => store.delete(key));
  }

  #do(access, ask) {
    if (!this.#database) return Promise.reject(new Error("There is no storage in this browser."));
    return new Promise((resolve, reject) => {
      const turn = this.#database.transaction(STORE, access);
      const asked = ask(turn.objectStore(STORE));
      turn.oncomplete = () => resolve(asked.result);
      turn.onerror = turn.onabort = () => reject(turn.error ?? asked.error);
    });
  }
}
