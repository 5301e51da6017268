package vn.thidua.infra.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** As much of a mail server as a letter needs, with TLS in either way; it notes what it hears. */
final class TlsMailServer implements AutoCloseable {
    /** How a conversation begins. */
    enum Beginning {
        IN_THE_CLEAR,
        OFFERING_STARTTLS,
        IN_TLS
    }

    private final ServerSocket socket;
    private final Beginning beginning;
    private final SSLContext context;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    TlsMailServer(Beginning beginning, SSLContext context) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.beginning = beginning;
        this.context = context;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Each line that it was told, led by {@code tls} or {@code clear}. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                var first = beginning == Beginning.IN_TLS ? secured(caller) : caller;
                say(first, "220 localhost");
                talk(first);
            } catch (IOException e) {
                heard.add("ended: " + e.getMessage());
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = lines(caller);
        for (var line = read(in, caller); line != null; line = read(in, caller)) {
            switch (line.split(" ")[0].toUpperCase(Locale.ROOT)) {
                case "EHLO" -> greet(caller);
                case "STARTTLS" -> {
                    say(caller, "220 go on");
                    talk(secured(caller));
                    return;
                }
                case "DATA" -> {
                    say(caller, "354 go on");
                    takeLetter(in, caller);
                    say(caller, "250 taken");
                }
                case "QUIT" -> {
                    say(caller, "221 bye");
                    return;
                }
                default -> say(caller, "250 well");
            }
        }
    }

    private void greet(Socket caller) throws IOException {
        if (beginning == Beginning.OFFERING_STARTTLS && !(caller instanceof SSLSocket)) {
            say(caller, "250-localhost");
            say(caller, "250 STARTTLS");
        } else {
            say(caller, "250 localhost");
        }
    }

    private void takeLetter(BufferedReader in, Socket caller) throws IOException {
        for (var line = read(in, caller); line != null; line = read(in, caller)) {
            if (line.equals(".")) {
                return;
            }
        }
    }

    private Socket secured(Socket caller) throws IOException {
        var secured =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(caller, null, caller.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private @Nullable String read(BufferedReader in, Socket caller) throws IOException {
        var line = in.readLine();
        if (line != null) {
            heard.add((caller instanceof SSLSocket ? "tls " : "clear ") + line);
        }
        return line;
    }

    private static BufferedReader lines(Socket caller) throws IOException {
        return new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
