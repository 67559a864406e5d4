package io.guichet.host.confluence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A PNG of a screen of the demo's software, as an author of articles would paste it: a menu, a form and a button. */
final class SmallPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final Color INK = new Color(0x172B4D);
    private static final Color LINE = new Color(0xC1C7D0);
    private static final Color ACCENT = new Color(0x0C66E4);
    private static final Color GROUND = new Color(0xF4F5F7);

    private SmallPicture() {}

    static byte[] of(String title, String... fields) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, 150, HEIGHT);
        pen.setColor(ACCENT);
        pen.fillRect(0, 0, WIDTH, 36);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        pen.setColor(Color.WHITE);
        pen.drawString(title, 16, 24);
        pen.setStroke(new BasicStroke(1));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int i = 0; i < fields.length; i++) {
            int top = 58 + i * 62;
            pen.setColor(INK);
            pen.drawString(fields[i], 174, top + 12);
            pen.setColor(LINE);
            pen.drawRoundRect(174, top + 20, 320, 28, 6, 6);
        }
        pen.setColor(ACCENT);
        pen.fillRoundRect(174, 58 + fields.length * 62, 110, 32, 6, 6);
        pen.setColor(Color.WHITE);
        pen.drawString("Activer", 202, 79 + fields.length * 62);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
