package vn.thidua.infra.statement;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Listens inside the driver, once for each connection. The driver makes it by its name, so whom it
 * tells can only be found by the class.
 */
public final class StatementEar implements QueryInterceptor {
    private static final List<StatementWatch> WATCHES = new CopyOnWriteArrayList<>();

    private long askedAt;

    static void tell(List<StatementWatch> watches) {
        WATCHES.addAll(watches);
    }

    static void tellNoLonger(List<StatementWatch> watches) {
        WATCHES.removeAll(watches);
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties settings, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> @Nullable T preProcess(
            @Nullable Supplier<String> sql, @Nullable Query query) {
        askedAt = System.nanoTime();
        return null; // The database shall answer it.
    }

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            @Nullable Supplier<String> sql,
            @Nullable Query query,
            @Nullable T answer,
            @Nullable ServerSession session) {
        var text = sql == null ? null : sql.get();
        if (text != null) {
            var taken = Duration.ofNanos(System.nanoTime() - askedAt);
            var name = StatementName.of(text);
            WATCHES.forEach(watch -> watch.answered(name, taken));
        }
        return null; // The answer stays as it is.
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {}
}
