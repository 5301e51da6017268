package vn.thidua.graphql.start;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import vn.thidua.graphql.schema.SchemaAhead;
import vn.thidua.platform.access.DemoPasswords;

/**
 * The running program: the database, then the application on it, then the server before it. It can
 * be closed at any moment, also while it is still starting.
 */
public final class Program implements AutoCloseable {
    private final Options options;
    private final Consumer<String> progress;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final CountDownLatch launched = new CountDownLatch(1);
    private volatile boolean launching;
    private volatile boolean closed;

    /** A program that is not started yet. */
    public Program(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Starts everything; when this returns, requests are answered. Gives what there is to say. */
    public List<String> start() {
        refuseTakenPort(options.port());
        // Logging begins once: two threads that begin it at the same time say so on the terminal.
        LoggerFactory.getILoggerFactory();
        // Both cores: the database's start is waiting for the most part.
        var builder = CompletableFuture.supplyAsync(ApplicationContext::builder);
        var schema = SchemaAhead.begin();
        var database = launch();
        progress.accept("starting the application");
        var context = context(builder.join().singletons(schema), database.properties());
        started(context::close);
        database.noteCurrent();
        context.getBeansOfType(BeforeReady.class).forEach(step -> step.prepare(options, progress));
        var server = context.getBean(EmbeddedServer.class);
        started(server::stop);
        server.start();
        return lines(context, "http://localhost:%d/graphql".formatted(server.getPort()));
    }

    private Database launch() {
        launching = true;
        try {
            var database = Database.of(options, progress);
            started(database::close);
            return database;
        } finally {
            launched.countDown();
        }
    }

    private List<String> lines(ApplicationContext context, String address) {
        var lines = new ArrayList<String>();
        lines.add("ready " + address);
        context.getBeansOfType(AfterStart.class)
                .forEach(speaker -> lines.addAll(speaker.lines(options, address)));
        return lines;
    }

    private ApplicationContext context(
            ApplicationContextBuilder builder, Map<String, Object> database) {
        var properties = new HashMap<>(database);
        properties.put("micronaut.server.port", options.port() == 0 ? -1 : options.port());
        properties.put(DemoPasswords.SWITCH, options.demo());
        return builder.deduceEnvironment(false).banner(false).properties(properties).start();
    }

    /** Before the database is started, so that the answer comes at once. */
    private static void refuseTakenPort(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "port %d is taken; choose another with --port N (0 picks one)".formatted(port));
        }
    }

    /** Whether there is, or will be in a moment, something to stop. */
    public synchronized boolean hasBegun() {
        return launching && launched.getCount() > 0 || !undo.isEmpty();
    }

    /** Whether it was told to stop. */
    public boolean isClosed() {
        return closed;
    }

    private synchronized void started(Runnable stop) {
        if (closed) {
            stop.run();
            throw new IllegalStateException("stopped while starting");
        }
        undo.push(stop);
    }

    /** Stops what was started, the last first: the server, the application, the database. */
    @Override
    public void close() {
        closed = true;
        if (launching) {
            awaitLaunch(); // A database server just being started would be left behind.
        }
        stopAll();
    }

    private synchronized void stopAll() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    private void awaitLaunch() {
        try {
            launched.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
