package vn.thidua.infra.statement;

import java.time.Duration;

/** Is told of each statement that the database has answered. A bean. */
public interface StatementWatch {
    /** The database has begun to answer, this long after it was asked; on the asker's thread. */
    void answered(StatementName statement, Duration taken);
}
