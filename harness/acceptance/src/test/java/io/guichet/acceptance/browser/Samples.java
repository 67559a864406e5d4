package io.guichet.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.guichet.acceptance.running.Chat;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files as people send them to the support. */
final class Samples {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;

    /** A second of a square that moves, recorded by the browser itself. */
    private static final String RECORDING =
            """
            async () => {
              const canvas = document.createElement('canvas');
              canvas.width = 320;
              canvas.height = 180;
              const ink = canvas.getContext('2d');
              const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/mp4' });
              const parts = [];
              recorder.ondataavailable = ({ data }) => parts.push(data);
              const stopped = new Promise((resolve) => (recorder.onstop = resolve));
              recorder.start();
              for (let x = 0; x < 20; x++) {
                ink.fillStyle = '#0c4a6e';
                ink.fillRect(0, 0, 320, 180);
                ink.fillStyle = '#fde68a';
                ink.fillRect(x * 12, 70, 40, 40);
                await new Promise((resolve) => setTimeout(resolve, 50));
              }
              recorder.stop();
              await stopped;
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
              return btoa(Array.from(bytes, (it) => String.fromCharCode(it)).join(''));
            }
            """;

    private Samples() {}

    static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", Chat.PDF);
    }

    static FilePayload drawing(String name) {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"9\"/></svg>";
        return new FilePayload(name, "image/svg+xml", svg.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A table with a column that stands out. */
    static FilePayload image(String name) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var ink = image.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, WIDTH, HEIGHT);
        for (var row = 0; row < 8; row++) {
            ink.setColor(row == 0 ? new Color(0x0C4A6E) : new Color(0xE2E8F0));
            ink.fillRect(20, 20 + row * 33, WIDTH - 40, row == 0 ? 26 : 2);
        }
        ink.setColor(new Color(0xB91C1C));
        ink.drawRect(300, 50, 120, 220);
        ink.dispose();
        return new FilePayload(name, "image/png", written(image));
    }

    /** Hardly smaller than its pixels: it takes its time. */
    static FilePayload largeImage(String name, int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var random = new Random(side);
        for (var at = 0; at < side * side; at++) {
            image.setRGB(at % side, at / side, random.nextInt());
        }
        return new FilePayload(name, "image/png", written(image));
    }

    static FilePayload video(Page page, String name) {
        var recorded = (String) page.evaluate(RECORDING);
        return new FilePayload(name, "video/mp4", Base64.getDecoder().decode(recorded));
    }

    private static byte[] written(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
