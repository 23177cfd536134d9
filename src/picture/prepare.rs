//! From a file that somebody sent to a picture that is kept: its kind is told by its content,
//! its size by its head, and then it is decoded and written anew, so that nothing of the file
//! is left but what is to be seen.

use super::model::{LONGEST_SIDE, MOST_MEGAPIXELS};
use crate::error::{Error, Problem, Result};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};
use std::io::Cursor;

/// More memory than the largest picture needs that is decoded.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// Between a file that is small and lines that stay clear.
const JPEG_QUALITY: u8 = 88;

/// A picture as it is kept.
#[derive(Debug, PartialEq)]
pub struct Prepared {
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    /// SHA-256 of the bytes, in hexadecimal.
    pub hash: String,
    pub bytes: Vec<u8>,
}

/// Makes a picture of a file, away from the threads that answer requests and one at a time,
/// for the largest take a third of a gigabyte while they are decoded.
pub async fn prepare(file: Vec<u8>) -> Result<Prepared> {
    static ONE_AT_A_TIME: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(1);
    let _turn = ONE_AT_A_TIME.acquire().await.map_err(Error::internal)?;
    let prepared = tokio::task::spawn_blocking(move || anew(&file)).await.map_err(Error::internal)?;
    prepared.map_err(|problem| Error::field("file", problem))
}

/// The same on the spot.
pub fn anew(file: &[u8]) -> Result<Prepared, Problem> {
    let format = format_of(file)?;
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Problem::DamagedPicture)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > u64::from(MOST_MEGAPIXELS) * 1_000_000 {
        return Err(Problem::PictureTooLarge(MOST_MEGAPIXELS));
    }
    // Cameras write down how they were held; that is lost with everything else, so the picture
    // is turned before.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Problem::DamagedPicture)?;
    picture.apply_orientation(orientation);
    written(&smaller(picture), format).ok_or(Problem::DamagedPicture)
}

/// The kind of a file by its first bytes, whatever its name says.
fn format_of(file: &[u8]) -> Result<ImageFormat, Problem> {
    let begins = |with: &[u8]| file.starts_with(with);
    if begins(b"\x89PNG\r\n\x1a\n") {
        return Ok(ImageFormat::Png);
    }
    if begins(b"\xff\xd8\xff") {
        return Ok(ImageFormat::Jpeg);
    }
    if begins(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        return Ok(ImageFormat::WebP);
    }
    if file.is_empty() {
        return Err(Problem::NoFile);
    }
    Err(Problem::NotAPicture(other_kind(file).map(str::to_owned)))
}

/// Kinds that people take for pictures, or send by mistake.
fn other_kind(file: &[u8]) -> Option<&'static str> {
    let brand = file.get(8..12).filter(|_| file.get(4..8) == Some(b"ftyp"));
    let head = String::from_utf8_lossy(&file[..file.len().min(1024)]).to_ascii_lowercase();
    match brand {
        Some(b"heic" | b"heix" | b"mif1" | b"heim" | b"hevc" | b"msf1") => return Some("HEIC"),
        Some(b"avif" | b"avis") => return Some("AVIF"),
        Some(_) => return Some("MP4"),
        None => {}
    }
    let known: [(&[u8], &'static str); 8] = [
        (b"GIF8", "GIF"),
        (b"BM", "BMP"),
        (b"II*\0", "TIFF"),
        (b"MM\0*", "TIFF"),
        (b"%PDF", "PDF"),
        (b"%!PS", "PostScript"),
        (b"8BPS", "Photoshop"),
        (b"PK\x03\x04", "ZIP"),
    ];
    let known = known.into_iter().find(|(start, _)| file.starts_with(start)).map(|(_, kind)| kind);
    known.or_else(|| if head.contains("<svg") { Some("SVG") } else { head.contains("<html").then_some("HTML") })
}

/// No side longer than what is kept. A large picture is first made smaller in one rough step,
/// because the fine one takes long for each of its pixels.
fn smaller(picture: DynamicImage) -> DynamicImage {
    let longest = picture.width().max(picture.height());
    if longest <= LONGEST_SIDE {
        return picture;
    }
    let rough =
        if longest > 4 * LONGEST_SIDE { picture.thumbnail(2 * LONGEST_SIDE, 2 * LONGEST_SIDE) } else { picture };
    rough.resize(LONGEST_SIDE, LONGEST_SIDE, FilterType::Lanczos3)
}

/// Photographs as JPEG; drawings, and whatever lets something shine through, as PNG.
fn written(picture: &DynamicImage, format: ImageFormat) -> Option<Prepared> {
    let shines_through = picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255);
    let mut bytes = Vec::new();
    let media_type = if shines_through || format == ImageFormat::Png {
        let plain = if shines_through {
            DynamicImage::ImageRgba8(picture.to_rgba8())
        } else {
            DynamicImage::ImageRgb8(picture.to_rgb8())
        };
        plain.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).ok()?;
        "image/png"
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
        picture.to_rgb8().write_with_encoder(encoder).ok()?;
        "image/jpeg"
    };
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Some(Prepared { media_type, width: picture.width(), height: picture.height(), hash, bytes })
}
