package vn.thidua.infra.export;

/** A tenant cannot be taken out or in; the message says why. Nothing was written. */
public final class ExportRefused extends RuntimeException {
    /** With what to tell whoever asked. */
    public ExportRefused(String message) {
        super(message);
    }

    ExportRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
