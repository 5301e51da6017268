package vn.thidua.infra.file;

import java.net.URI;
import java.util.Map;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

/** A server on this machine that speaks S3, checks signatures, and has one bucket. */
public final class S3Server implements AutoCloseable {
    static final String BUCKET = "thidua";
    static final String USER = "test-user";
    static final String PASSWORD = "test-password";

    private final BlobStoreContext blobs;
    private final S3Proxy proxy;

    /** A running one. */
    public S3Server() throws Exception {
        blobs = ContextBuilder.newBuilder("transient").build(BlobStoreContext.class);
        blobs.getBlobStore().createContainerInLocation(null, BUCKET);
        proxy =
                S3Proxy.builder()
                        .blobStore(blobs.getBlobStore())
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V4, USER, PASSWORD)
                        .build();
        proxy.start();
    }

    /** A store in its bucket, for whoever has this password. */
    FileStore store(String password) {
        var endpoint = "http://127.0.0.1:" + proxy.getPort();
        return new BucketStore(
                new FileSettings(".", "", BUCKET, endpoint, "us-east-1", USER, password));
    }

    /** How the program is configured for it. */
    public Map<String, Object> settings() {
        return Map.of(
                "thidua.files.bucket", BUCKET,
                "thidua.files.endpoint", "http://127.0.0.1:" + proxy.getPort(),
                "thidua.files.user", USER,
                "thidua.files.password", PASSWORD);
    }

    /** How many files it has. */
    public long count() {
        return blobs.getBlobStore().countBlobs(BUCKET);
    }

    @Override
    public void close() throws Exception {
        proxy.stop();
        blobs.close();
    }
}
