package vn.thidua.infra.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate that a server made for itself, as the JDK's own tool makes them.
 *
 * @param server what the server answers with
 * @param file the certificate in PEM form, for those who are to trust it
 */
record Certificate(SSLContext server, Path file) {
    private static final String PASSWORD = "changeit";
    private static final Path KEYTOOL = Path.of(System.getProperty("java.home"), "bin/keytool");

    static Certificate of(Path folder, String host) throws Exception {
        var store = folder.resolve(host + ".p12");
        var file = folder.resolve(host + ".pem");
        keytool(
                "-genkeypair -alias mail -keyalg EC -validity 2 -dname CN=%s -ext san=dns:%s"
                        .formatted(host, host),
                store);
        keytool("-exportcert -rfc -alias mail -file " + file, store);
        return new Certificate(context(store), file);
    }

    private static void keytool(String line, Path store) throws IOException, InterruptedException {
        var words =
                Stream.concat(
                        Stream.of(KEYTOOL.toString()),
                        Arrays.stream(
                                (line + " -keystore " + store + " -storepass " + PASSWORD)
                                        .split(" ")));
        var process = new ProcessBuilder(words.toList()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(file)) {
            store.load(content, PASSWORD.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
