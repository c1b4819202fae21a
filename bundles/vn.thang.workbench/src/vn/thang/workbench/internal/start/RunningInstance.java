// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The one workbench of a workspace: a second one hands its files over to the first, through a socket in the workspace
 * that only its owner can reach. Works without where the system has no such sockets.
 */
public final class RunningInstance implements AutoCloseable {
    private static final int LONGEST = 100;

    private final Path socket;
    private final ServerSocketChannel server;

    private RunningInstance(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /** Asks a running workbench to open files and to come to the front; false when there is none. */
    public static boolean handOver(Path socket, List<Path> files) {
        if (!Files.exists(socket)) {
            return false;
        }
        String lines = files.stream()
                .map(file -> file.toAbsolutePath().normalize() + "\n")
                .collect(Collectors.joining());
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            return channel.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Listens for others.
     *
     * @param open called on a thread of its own with what others want opened, also with nothing
     * @throws IOException the system has no such sockets, or the path is too long for one
     */
    public static RunningInstance listen(Path socket, Consumer<List<Path>> open) throws IOException {
        if (socket.toString().length() > LONGEST) {
            throw new IOException("too long for a socket: " + socket);
        }
        Files.createDirectories(socket.getParent());
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            server.close();
            throw e;
        }
        RunningInstance instance = new RunningInstance(socket, server);
        Thread.ofPlatform().daemon().name("thang-instance").start(() -> instance.serve(open));
        return instance;
    }

    private void serve(Consumer<List<Path>> open) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept();
                    BufferedReader reader = new BufferedReader(
                            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8))) {
                open.accept(reader.lines().map(Path::of).toList());
                channel.write(ByteBuffer.wrap(new byte[] {1}));
            } catch (IOException e) {
                // Closed, or the other one went away before it had said anything: the next one is served.
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
