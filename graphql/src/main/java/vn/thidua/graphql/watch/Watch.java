package vn.thidua.graphql.watch;

import io.micronaut.http.HttpRequest;
import java.util.function.Consumer;

/** Watches how requests go. A bean, which there is only where operators want to see something. */
interface Watch {
    /**
     * A request has come; what is given back is told, on the same thread, how it ended.
     *
     * @param id by which the log knows it
     */
    Consumer<Ended> begin(HttpRequest<?> request, String id);
}
