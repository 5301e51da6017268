package vn.thidua.infra.mysql;

/** The embedded MySQL cannot run here; the message says what the reader can do about it. */
public final class MysqlUnavailable extends RuntimeException {
    MysqlUnavailable(String message) {
        super(message);
    }

    MysqlUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
