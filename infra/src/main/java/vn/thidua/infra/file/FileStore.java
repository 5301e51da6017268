package vn.thidua.infra.file;

import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of files are kept, each under a key such as {@code 17/0197…}. Whoever keeps one
 * remembers its key; the store knows nothing of whose it is.
 */
public interface FileStore {
    /**
     * Keeps a copy of a file; when this returns it is there whole, else it is not there.
     *
     * @throws Away if the store does not take it
     */
    void keep(String key, Path file);

    /**
     * The bytes under a key, to be closed by the caller.
     *
     * @throws Away if the store does not give them
     */
    InputStream open(String key);

    /**
     * Removes what is under a key, if anything is.
     *
     * @throws Away if the store does not answer
     */
    void remove(String key);

    /** The store is not there, or has lost the file: an outage, which may be over soon. */
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** With what could not be done. */
        public Away(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }
}
