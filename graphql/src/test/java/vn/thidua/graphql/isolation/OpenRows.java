package vn.thidua.graphql.isolation;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Scope;

/** The rows of tables as the transaction sees them that is open. */
@Singleton
final class OpenRows {
    private final TransactionOperations<Connection> transactions;
    private final RowSums sums;
    private final Map<String, String> queries = new ConcurrentHashMap<>();

    OpenRows(TransactionOperations<Connection> transactions, RowSums sums) {
        this.transactions = transactions;
        this.sums = sums;
    }

    /** Does something in the transaction that is open, or in one of its own. */
    <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transactions.findTransactionStatus().isPresent()
                ? work.get()
                : transactions.executeWrite(_ -> work.get());
    }

    /** What all rows of the table add up to that are not the stranger's. */
    String ofOthersThan(Scope stranger, String table) {
        var query = queries.computeIfAbsent(table, sums::queryOfOthers);
        try (var statement = connection().prepareStatement(query)) {
            statement.setLong(1, stranger.tenant().value());
            statement.setBytes(2, Uuids.bytes(stranger.account().value()));
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something and takes back what it has changed. */
    <T> T undone(Supplier<T> work) {
        try {
            var before = connection().setSavepoint();
            var done = work.get();
            connection().rollback(before);
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() {
        return transactions
                .findTransactionStatus()
                .map(status -> (Connection) status.getConnection())
                .orElseThrow();
    }
}
